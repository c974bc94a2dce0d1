package main

import "fmt"

type Bad struct{}

func (Bad) Error() string { return "bad" }

func main() {
	defer func() {
		fmt.Println("recovered:", recover())
		var err error
		defer func() {
			fmt.Println("again:", recover())
		}()
		fmt.Println(err.Error())
	}()
	panic(Bad{})
}
