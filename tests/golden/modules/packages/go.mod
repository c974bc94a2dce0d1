module ex.org/packages

go 1.27
