// Package util lives in a folder of another name.
package util

type Kind int
type Colour uint8

const (
	Red Colour = iota + 1
	Green
)

const Max = 1 << 40

var Level = 1

func Name() string            { return "go-util" }
func GetLevel() int           { return Level }
func (k Kind) String() string { return [...]string{"zero", "one", "two"}[k] }
func (c Colour) String() string {
	if c == Red {
		return "red"
	}
	return "colour"
}
