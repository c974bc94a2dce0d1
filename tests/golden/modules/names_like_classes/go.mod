module example.com/n2

go 1.27
