"""What is kept: tables, one store per subject, on SQLite or PostgreSQL."""
