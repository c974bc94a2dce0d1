// Package text lays out reports for people.
package text

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Align is the side on which a column stands.
type Align int

// The sides.
const (
	Left Align = iota
	Right
	Centre
)

// A Column is a column of a table.
type Column struct {
	Title string
	Align
	MaxWidth int
	Format   string // of fmt, %v where empty
}

// A Table is rows of cells under titles.
type Table struct {
	Columns []Column
	rows    [][]string
	rules   map[int]bool
}

// NewTable returns a table. A title that begins with > stands right, with ^ in the middle.
func NewTable(titles ...string) *Table {
	t := &Table{rules: map[int]bool{}}
	for _, title := range titles {
		c := Column{Title: title}
		switch {
		case strings.HasPrefix(title, ">"):
			c.Title, c.Align = title[1:], Right
		case strings.HasPrefix(title, "^"):
			c.Title, c.Align = title[1:], Centre
		}
		t.Columns = append(t.Columns, c)
	}
	return t
}

// Row adds a row. Cells that are missing are empty; too many panic.
func (t *Table) Row(cells ...any) *Table {
	if len(cells) > len(t.Columns) {
		panic(fmt.Sprintf("text: %d cells in a table of %d columns", len(cells), len(t.Columns)))
	}
	row := make([]string, len(t.Columns))
	for i, c := range cells {
		format := t.Columns[i].Format
		if format == "" {
			format = "%v"
		}
		row[i] = Shorten(fmt.Sprintf(format, c), t.Columns[i].MaxWidth)
	}
	t.rows = append(t.rows, row)
	return t
}

// Rule draws a line before the next row.
func (t *Table) Rule() *Table {
	t.rules[len(t.rows)] = true
	return t
}

// Len returns the number of rows.
func (t *Table) Len() int { return len(t.rows) }

func (t *Table) widths() []int {
	w := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		w[i] = Width(c.Title)
		for _, row := range t.rows {
			w[i] = max(w[i], Width(row[i]))
		}
	}
	return w
}

// WriteTo writes the table.
func (t *Table) WriteTo(w io.Writer) (total int64, err error) {
	widths := t.widths()
	line := func(cells func(i int) string) {
		if err != nil {
			return
		}
		var parts []string
		for i, width := range widths {
			parts = append(parts, Pad(cells(i), width, t.Columns[i].Align))
		}
		var n int
		n, err = fmt.Fprintln(w, strings.TrimRight(strings.Join(parts, "  "), " "))
		total += int64(n)
	}
	rule := func(i int) string { return strings.Repeat("-", widths[i]) }
	line(func(i int) string { return t.Columns[i].Title })
	line(rule)
	for i, row := range t.rows {
		if t.rules[i] {
			line(rule)
		}
		line(func(i int) string { return row[i] })
	}
	return total, err
}

func (t *Table) String() string {
	var b strings.Builder
	t.WriteTo(&b)
	return b.String()
}

// Width returns the number of characters.
func Width(s string) int { return utf8.RuneCountInString(s) }

// Pad makes a text as wide as asked.
func Pad(s string, width int, align Align) string {
	gap := width - Width(s)
	if gap <= 0 {
		return s
	}
	switch align {
	case Right:
		return strings.Repeat(" ", gap) + s
	case Centre:
		return strings.Repeat(" ", gap/2) + s + strings.Repeat(" ", gap-gap/2)
	}
	return s + strings.Repeat(" ", gap)
}

// Shorten cuts a text to a number of characters, the last of them a dot; 0 is no limit.
func Shorten(s string, limit int) string {
	if limit <= 0 || Width(s) <= limit {
		return s
	}
	runes := []rune(s)
	return string(append(runes[:limit-1:limit-1], '…'))
}

// Wrap breaks a text into lines of at most width characters, at blanks where there are any.
func Wrap(s string, width int) (lines []string) {
	for paragraph := range strings.SplitSeq(s, "\n") {
		var line []rune
		for word := range strings.FieldsSeq(paragraph) {
			w := []rune(word)
			if len(line) > 0 && len(line)+1+len(w) > width {
				lines = append(lines, string(line))
				line = nil
			}
			for len(w) > width {
				lines = append(lines, string(w[:width]))
				w = w[width:]
			}
			if len(line) > 0 {
				line = append(line, ' ')
			}
			line = append(line, w...)
		}
		lines = append(lines, string(line))
	}
	return lines
}

// Indent puts a prefix before each line that is not empty.
func Indent(s, prefix string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		if line != "\n" {
			b.WriteString(prefix)
		}
		b.WriteString(line)
	}
	return b.String()
}

// Bar draws a share of a width.
func Bar(share float64, width int) string {
	share = max(0, min(share, 1))
	eighths := int(share*float64(width)*8 + 0.5)
	blocks := []rune(" ▏▎▍▌▋▊▉█")
	bar := strings.Repeat(string(blocks[8]), eighths/8)
	if rest := eighths % 8; rest > 0 {
		bar += string(blocks[rest])
	}
	return Pad(bar, width, Left)
}
