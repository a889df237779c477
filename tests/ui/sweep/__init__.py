"""The rules that every control and every word on every screen keeps."""
