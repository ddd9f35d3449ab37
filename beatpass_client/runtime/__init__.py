"""What generated code stands on: arguments become a request, an answer becomes a model."""
