"""The operations of this namespace, one module each, and the namespace itself."""
