package main

import "fmt"

type NotFound struct {
	Name string
}

func (e *NotFound) Error() string { return fmt.Sprintf("%q not found", e.Name) }

func main() {
	panic(&NotFound{"answer"})
}
