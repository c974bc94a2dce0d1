module syncbench

go 1.27
