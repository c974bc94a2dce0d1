// A reader of JSON text into maps, slices and numbers, and a writer of it.
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"example.com/bench/phase"
)

type reader struct {
	text string
	at   int
}

func (r *reader) space() {
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case ' ', '\n', '\t', '\r':
			r.at++
		default:
			return
		}
	}
}

func (r *reader) value() any {
	r.space()
	switch c := r.text[r.at]; c {
	case '{':
		r.at++
		m := map[string]any{}
		for r.space(); r.text[r.at] != '}'; r.space() {
			if r.text[r.at] == ',' {
				r.at++
				r.space()
			}
			key := r.str()
			r.space()
			r.at++
			m[key] = r.value()
		}
		r.at++
		return m
	case '[':
		r.at++
		var list []any
		for r.space(); r.text[r.at] != ']'; r.space() {
			if r.text[r.at] == ',' {
				r.at++
			}
			list = append(list, r.value())
		}
		r.at++
		return list
	case '"':
		return r.str()
	case 't':
		r.at += 4
		return true
	case 'f':
		r.at += 5
		return false
	case 'n':
		r.at += 4
		return nil
	}
	from := r.at
	for r.at < len(r.text) && strings.IndexByte("+-0123456789.eE", r.text[r.at]) >= 0 {
		r.at++
	}
	f, err := strconv.ParseFloat(r.text[from:r.at], 64)
	if err != nil {
		panic(err)
	}
	return f
}

func (r *reader) str() string {
	r.at++
	from := r.at
	for r.text[r.at] != '"' {
		if r.text[r.at] == '\\' {
			r.at++
		}
		r.at++
	}
	s := r.text[from:r.at]
	r.at++
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func write(dst []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return append(dst, "null"...)
	case bool:
		return strconv.AppendBool(dst, v)
	case float64:
		return strconv.AppendFloat(dst, v, 'g', -1, 64)
	case string:
		return strconv.AppendQuote(dst, v)
	case []any:
		dst = append(dst, '[')
		for i, x := range v {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = write(dst, x)
		}
		return append(dst, ']')
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		dst = append(dst, '{')
		for i, k := range keys {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = strconv.AppendQuote(dst, k)
			dst = append(dst, ':')
			dst = write(dst, v[k])
		}
		return append(dst, '}')
	}
	panic(fmt.Sprintf("%T", v))
}

func main() {
	var b strings.Builder
	b.WriteString("[")
	for i := range 2000 {
		if i > 0 {
			b.WriteString(",\n ")
		}
		fmt.Fprintf(&b, `{"id": %d, "name": "item \"%d\"", "price": %g, "tags": ["a", "b", null], "on": %t, "at": {"x": %d.5, "y": -1e3}}`, i, i, float64(i)/8, i%3 == 0, i)
	}
	b.WriteString("]")
	text := b.String()
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		var v any
		for range 20 {
			v = (&reader{text: text}).value()
		}
		phase.End("read", rep)
		phase.Begin()
		var out []byte
		for range 20 {
			out = write(out[:0], v)
		}
		sum += len(out)
		phase.End("write", rep)
	}
	fmt.Println(sum, len(text))
}
