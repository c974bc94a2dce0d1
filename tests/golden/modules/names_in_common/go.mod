module example.com/names_in_common

go 1.27
