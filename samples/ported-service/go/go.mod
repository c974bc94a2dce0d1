module example.com/ported-service

go 1.25.0

require golang.org/x/sync v0.19.0
