module frontendbench

go 1.27
