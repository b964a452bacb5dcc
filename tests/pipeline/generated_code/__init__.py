"""What generated code does, shown on small definitions made for the purpose."""
