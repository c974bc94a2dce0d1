package main

type Color int

func (c Color) String() string { return "a color" }

// A Stringer is asked, though fmt is not there.
func main() {
	panic(Color(3))
}
