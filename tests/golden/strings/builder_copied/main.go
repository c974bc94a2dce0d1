// A strings.Builder that was written to must not be written to by a copy's name.
package main

import (
	"fmt"
	"strings"
)

func try(name string, g func()) {
	defer func() { fmt.Println(name, recover()) }()
	g()
}

func length(b strings.Builder) int { return b.Len() }

func write(b strings.Builder) { b.WriteString("x") }

func made() strings.Builder {
	var b strings.Builder
	b.WriteString("made")
	return b
}

func main() {
	var b strings.Builder
	c := b
	c.WriteString("before use")
	fmt.Println(c.String(), b.Len())
	b.WriteString("used")
	try("write", func() { d := b; d.WriteString("x") })
	try("byte", func() { d := b; d.WriteByte('x') })
	try("rune", func() { d := b; d.WriteRune('é') })
	try("bytes", func() { d := b; d.Write([]byte("x")) })
	try("empty", func() { d := b; d.WriteString("") })
	try("grow", func() { d := b; d.Grow(1) })
	try("read", func() { d := b; fmt.Println(d.String(), d.Len(), d.Cap() == b.Cap()) })
	try("reset", func() { d := b; d.Reset(); d.WriteString("new"); fmt.Println(d.String()) })
	try("argument", func() { write(b) })
	fmt.Println(length(b))
	try("result", func() { d := made(); d.WriteString("x") })
	try("assigned", func() {
		var d strings.Builder
		d = b
		d.WriteString("x")
	})
	try("pointer", func() { d := &b; d.WriteString("!"); fmt.Println(d.String()) })
	try("element", func() { l := []strings.Builder{b}; l[0].WriteString("x") })
	try("moved", func() {
		l := make([]strings.Builder, 1, 1)
		l[0].WriteString("in place")
		l = append(l, strings.Builder{})
		fmt.Println(l[0].String())
		l[1].WriteString("fresh")
		fmt.Println(l[1].String())
		l[0].WriteString("x")
	})
	try("range", func() {
		for _, d := range []strings.Builder{b} {
			d.WriteString("x")
		}
	})
	b.WriteString(" again")
	fmt.Println(b.String())
	var g strings.Builder
	g.Grow(0)
	try("grown", func() { d := g; d.Grow(5); fmt.Println(d.Cap() >= 5) })
}
