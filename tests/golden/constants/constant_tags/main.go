package main

import "fmt"

// Switches over constants whose cases jump: C# knows which of them is taken.

type In int8

const version = 3
const debug = true
const name = "abc"

func sw(x int) (s string) {
	switch version {
	case 3:
		s += "three "
		fallthrough
	case 4:
		s += "four "
		if x > 0 {
			break
		}
		s += "!"
	default:
		s += "new "
	}
	switch name {
	case "a" + "bc":
		s += "abc "
		fallthrough
	case "x":
		s += "x "
	}
	switch {
	case debug:
		s += "debug "
		if x > 1 {
			break
		}
		fallthrough
	case version > 2:
		s += "version>2 "
	case x == 5:
		s += "five"
	}
	switch debug {
	case version == 3, x == 2:
		s += "v3 "
		fallthrough
	case false:
		s += "f "
	}
	switch In(3) {
	case 3:
		s += "in3 "
		fallthrough
	case 4:
		s += "in4"
	}
	return
}

func main() {
	fmt.Println(sw(0), sw(1), sw(2), sw(5))
}
