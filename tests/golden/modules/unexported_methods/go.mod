module example.com/unexported_methods

go 1.27
