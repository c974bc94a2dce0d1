// Package main shows which comments are kept.
package main

import "fmt"

// Level says how loud a message is.
type Level int

// The levels.
const (
	Quiet  Level = iota // says nothing
	Normal              // says what matters

	// Loud says everything.
	Loud
)

/*
Message is what is said.

It has two fields.
*/
type Message struct {
	Level Level // how loud
	Text  string
}

// Say prints the message if the level is high enough.
func (m Message) Say(limit Level) bool {
	// Quiet ones are not printed.
	if m.Level < limit {
		return false // nothing said
	}

	/* a block comment */
	fmt.Println(m.Text) // at the end of a line

	// at the end of a block
	return true
}

func main() {
	messages := []Message{
		// Elements have comments too.
		{Quiet, "quiet"},
		{Loud, "loud"}, // the last one
	}

	count := 0 // how many were said
	for _, m := range messages {
		if m.Say(Normal) { // counts
			count++
		}
	}

	// done
	fmt.Println(count)
}
