package text

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// A Report is a text with numbered sections.
type Report struct {
	w       *bufio.Writer
	numbers []int
	err     error
}

// NewReport returns a report that is written to w.
func NewReport(w io.Writer) *Report { return &Report{w: bufio.NewWriter(w)} }

// Printf writes a line, or several.
func (r *Report) Printf(format string, args ...any) {
	if r.err == nil {
		_, r.err = fmt.Fprintf(r.w, format+"\n", args...)
	}
}

// Section begins a section of a level; 1 is the highest.
func (r *Report) Section(level int, title string) {
	for len(r.numbers) < level {
		r.numbers = append(r.numbers, 0)
	}
	r.numbers = r.numbers[:level]
	r.numbers[level-1]++
	var number strings.Builder
	for i, n := range r.numbers {
		if i > 0 {
			number.WriteByte('.')
		}
		fmt.Fprint(&number, n)
	}
	heading := number.String() + " " + title
	mark := "="
	if level > 1 {
		mark = "-"
	}
	r.Printf("\n%s\n%s", heading, strings.Repeat(mark, Width(heading)))
}

// Table writes a table.
func (r *Report) Table(t *Table) { r.Printf("%s", strings.TrimRight(t.String(), "\n")) }

// List writes items, each behind a mark.
func (r *Report) List(items ...string) {
	for _, item := range items {
		for i, line := range Wrap(item, 76) {
			if i == 0 {
				r.Printf("- %s", line)
			} else {
				r.Printf("  %s", line)
			}
		}
	}
}

// Quote writes a text behind a bar.
func (r *Report) Quote(s string) { r.Printf("%s", strings.TrimRight(Indent(s, "| "), "\n")) }

// Close writes what is left and returns the first failure.
func (r *Report) Close() error {
	if err := r.w.Flush(); r.err == nil {
		r.err = err
	}
	return r.err
}
