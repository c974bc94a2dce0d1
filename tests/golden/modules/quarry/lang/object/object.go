// Package object has the values that programs of the language work with.
package object

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/quarry/internal/collections"
)

// A Value is nil, a Bool, Int, Float, String, *List, *Map, *Closure, *Native or *Range.
type Value interface {
	Type() string
	// Show returns the value as a program would write it.
	Show() string
}

type (
	Nil    struct{}
	Bool   bool
	Int    int64
	Float  float64
	String string
	// List is shared by all variables that hold it.
	List struct{ Items []Value }
	// Map remembers the order of its keys.
	Map struct {
		entries *collections.OrderedMap[Key, Value]
	}
	// Range is the integers from Low up to, not including, High.
	Range struct{ Low, High int64 }
	// Native is a function of the host.
	Native struct {
		Name  string
		Arity int // negative: at least -Arity-1
		Call  func(args []Value) (Value, error)
	}
)

// A Key is a value that can be the key of a map.
type Key struct {
	kind byte
	n    int64
	s    string
}

// KeyOf returns the key of a value; ok is false if it cannot be one.
func KeyOf(v Value) (k Key, ok bool) {
	switch v := v.(type) {
	case Bool:
		if v {
			k.n = 1
		}
		k.kind = 'b'
	case Int:
		k = Key{kind: 'i', n: int64(v)}
	case Float:
		if f := float64(v); f == math.Trunc(f) && math.Abs(f) < 1<<53 {
			return Key{kind: 'i', n: int64(f)}, true
		}
		k = Key{kind: 'f', n: int64(math.Float64bits(float64(v)))}
	case String:
		k = Key{kind: 's', s: string(v)}
	default:
		return k, false
	}
	return k, true
}

// Value returns the value of a key.
func (k Key) Value() Value {
	switch k.kind {
	case 'b':
		return Bool(k.n == 1)
	case 'i':
		return Int(k.n)
	case 'f':
		return Float(math.Float64frombits(uint64(k.n)))
	}
	return String(k.s)
}

func (Nil) Type() string     { return "nil" }
func (Bool) Type() string    { return "bool" }
func (Int) Type() string     { return "int" }
func (Float) Type() string   { return "float" }
func (String) Type() string  { return "string" }
func (*List) Type() string   { return "list" }
func (*Map) Type() string    { return "map" }
func (*Range) Type() string  { return "range" }
func (*Native) Type() string { return "function" }

func (Nil) Show() string      { return "nil" }
func (b Bool) Show() string   { return strconv.FormatBool(bool(b)) }
func (i Int) Show() string    { return strconv.FormatInt(int64(i), 10) }
func (s String) Show() string { return strconv.Quote(string(s)) }

func (f Float) Show() string {
	s := strconv.FormatFloat(float64(f), 'g', -1, 64)
	if !strings.ContainsAny(s, ".eIN") {
		s += ".0"
	}
	return s
}

func (l *List) Show() string {
	return show("[", "]", func(yield func(string) bool) {
		for _, x := range l.Items {
			if !yield(x.Show()) {
				return
			}
		}
	})
}

func (m *Map) Show() string {
	return show("{", "}", func(yield func(string) bool) {
		for k, v := range m.entries.All() {
			if !yield(k.Value().Show() + ": " + v.Show()) {
				return
			}
		}
	})
}

func (r *Range) Show() string  { return fmt.Sprintf("%d..%d", r.Low, r.High) }
func (n *Native) Show() string { return "<native " + n.Name + ">" }

func show(left, right string, parts func(func(string) bool)) string {
	return left + strings.Join(slices.Collect(parts), ", ") + right
}

// Text returns what print shows: strings as they are, everything else as Show.
func Text(v Value) string {
	if s, ok := v.(String); ok {
		return string(s)
	}
	return v.Show()
}

// Truthy reports whether a condition holds: everything but false and nil.
func Truthy(v Value) bool {
	switch v := v.(type) {
	case Nil:
		return false
	case Bool:
		return bool(v)
	}
	return true
}

// Equal reports whether two values are the same: numbers by value, lists and maps by what they hold.
func Equal(a, b Value) bool {
	switch a := a.(type) {
	case Int:
		switch b := b.(type) {
		case Int:
			return a == b
		case Float:
			return Float(a) == b
		}
		return false
	case Float:
		switch b := b.(type) {
		case Int:
			return a == Float(b)
		case Float:
			return a == b
		}
		return false
	case *List:
		b, ok := b.(*List)
		return ok && (a == b || slices.EqualFunc(a.Items, b.Items, Equal))
	case *Map:
		b, ok := b.(*Map)
		if !ok || a.Len() != b.Len() {
			return false
		}
		for k, v := range a.entries.All() {
			if w, ok := b.entries.Get(k); !ok || !Equal(v, w) {
				return false
			}
		}
		return true
	case *Range:
		b, ok := b.(*Range)
		return ok && *a == *b
	}
	return a == b
}

// Compare orders two numbers, two strings or two lists.
func Compare(a, b Value) (int, error) {
	switch x := a.(type) {
	case Int:
		switch y := b.(type) {
		case Int:
			return cmp.Compare(x, y), nil
		case Float:
			return cmp.Compare(Float(x), y), nil
		}
	case Float:
		switch y := b.(type) {
		case Int:
			return cmp.Compare(x, Float(y)), nil
		case Float:
			return cmp.Compare(x, y), nil
		}
	case String:
		if y, ok := b.(String); ok {
			return strings.Compare(string(x), string(y)), nil
		}
	case *List:
		if y, ok := b.(*List); ok {
			for i := range min(len(x.Items), len(y.Items)) {
				if c, err := Compare(x.Items[i], y.Items[i]); err != nil || c != 0 {
					return c, err
				}
			}
			return cmp.Compare(len(x.Items), len(y.Items)), nil
		}
	}
	return 0, fmt.Errorf("cannot compare %s with %s", a.Type(), b.Type())
}

// NewMap returns an empty map.
func NewMap() *Map { return &Map{collections.NewOrderedMap[Key, Value]()} }

// Len returns the number of entries.
func (m *Map) Len() int { return m.entries.Len() }

// Get returns the value of a key, Nil if there is none.
func (m *Map) Get(key Value) (Value, error) {
	k, ok := KeyOf(key)
	if !ok {
		return nil, fmt.Errorf("a %s cannot be a key", key.Type())
	}
	if v, ok := m.entries.Get(k); ok {
		return v, nil
	}
	return Nil{}, nil
}

// Set gives a key its value.
func (m *Map) Set(key, value Value) error {
	k, ok := KeyOf(key)
	if !ok {
		return fmt.Errorf("a %s cannot be a key", key.Type())
	}
	m.entries.Set(k, value)
	return nil
}

// Delete removes a key and reports whether it was there.
func (m *Map) Delete(key Value) bool {
	k, ok := KeyOf(key)
	return ok && m.entries.Delete(k)
}

// All yields keys and values in order.
func (m *Map) All() func(yield func(Value, Value) bool) {
	return func(yield func(Value, Value) bool) {
		for k, v := range m.entries.All() {
			if !yield(k.Value(), v) {
				return
			}
		}
	}
}

// Len returns the number of integers in a range.
func (r *Range) Len() int64 { return max(0, r.High-r.Low) }
