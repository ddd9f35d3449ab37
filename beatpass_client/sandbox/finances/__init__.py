"""What artists earn, and how it is paid out."""
