// Package units names what is counted.
package units

// A Unit is a unit.
type Unit int

// The units.
const (
	Piece Unit = iota
	Kilogram
)

func (u Unit) String() string { return [...]string{"pc", "kg"}[u] }
