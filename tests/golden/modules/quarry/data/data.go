// Package data has the files that the program carries with it.
package data

import (
	"embed"
	_ "embed"
	"strings"
)

//go:embed words.txt
var words string

//go:embed motto.txt
var motto []byte

//go:embed programs
var files embed.FS

// Words returns the words, in the order of the file.
func Words() []string { return strings.Fields(words) }

// Motto returns a line.
func Motto() string { return strings.TrimSpace(string(motto)) }

// A Source is a program of the language.
type Source struct{ Name, Text string }

// Programs returns the programs by name.
func Programs() ([]Source, error) {
	entries, err := files.ReadDir("programs")
	if err != nil {
		return nil, err
	}
	var sources []Source
	for _, e := range entries {
		text, err := files.ReadFile("programs/" + e.Name())
		if err != nil {
			return nil, err
		}
		name, _ := strings.CutSuffix(e.Name(), ".q")
		sources = append(sources, Source{name, string(text)})
	}
	return sources, nil
}
