// Parses records in a text like JSON and sorts them.
package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
)

type value any

type parser struct {
	text string
	at   int
}

var errEnd = errors.New("unexpected end")

func (p *parser) space() {
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\n') {
		p.at++
	}
}

func (p *parser) expect(c byte) error {
	p.space()
	if p.at == len(p.text) {
		return errEnd
	}
	if p.text[p.at] != c {
		return fmt.Errorf("at %d: %q where %q is expected", p.at, p.text[p.at], c)
	}
	p.at++
	return nil
}

func (p *parser) next() byte {
	p.space()
	if p.at == len(p.text) {
		return 0
	}
	return p.text[p.at]
}

func (p *parser) value() (value, error) {
	switch c := p.next(); {
	case c == '{':
		return p.object()
	case c == '[':
		return p.list()
	case c == '"':
		return p.str()
	case c == '-' || c >= '0' && c <= '9':
		return p.number()
	case strings.HasPrefix(p.text[p.at:], "true"):
		p.at += len("true")
		return true, nil
	case strings.HasPrefix(p.text[p.at:], "false"):
		p.at += len("false")
		return false, nil
	case c == 0:
		return nil, errEnd
	default:
		return nil, fmt.Errorf("at %d: unexpected %q", p.at, c)
	}
}

func (p *parser) object() (value, error) {
	members := map[string]value{}
	p.at++
	for p.next() != '}' {
		key, err := p.str()
		if err != nil {
			return nil, err
		}
		if err := p.expect(':'); err != nil {
			return nil, err
		}
		v, err := p.value()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		members[key] = v
		if p.next() == ',' {
			p.at++
		}
	}
	p.at++
	return members, nil
}

func (p *parser) list() (value, error) {
	var items []value
	p.at++
	for p.next() != ']' {
		v, err := p.value()
		if err != nil {
			return nil, err
		}
		items = append(items, v)
		if p.next() == ',' {
			p.at++
		}
	}
	p.at++
	return items, nil
}

func (p *parser) str() (string, error) {
	if err := p.expect('"'); err != nil {
		return "", err
	}
	end := strings.IndexByte(p.text[p.at:], '"')
	if end < 0 {
		return "", errEnd
	}
	s := p.text[p.at : p.at+end]
	p.at += end + 1
	return s, nil
}

func (p *parser) number() (value, error) {
	from := p.at
	for p.at < len(p.text) && strings.IndexByte("+-.eE0123456789", p.text[p.at]) >= 0 {
		p.at++
	}
	return strconv.ParseFloat(p.text[from:p.at], 64)
}

type person struct {
	name  string
	age   int
	score float64
	tags  []string
}

func records(n int) string {
	var b strings.Builder
	b.WriteString("[\n")
	for i := range n {
		if i > 0 {
			b.WriteString(",\n")
		}
		fmt.Fprintf(&b, `  {"name": "person %d", "age": %d, "score": %.2f, "active": %t, "tags": ["t%d", "t%d"]}`,
			i*7919%n, 18+i*31%60, float64(i*i%1000)/8, i%3 == 0, i%5, i%7)
	}
	b.WriteString("\n]\n")
	return b.String()
}

func main() {
	p := parser{text: records(12000)}
	v, err := p.value()
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	var people []person
	for _, item := range v.([]value) {
		m := item.(map[string]value)
		if !m["active"].(bool) {
			continue
		}
		one := person{name: m["name"].(string), age: int(m["age"].(float64)), score: m["score"].(float64)}
		for _, tag := range m["tags"].([]value) {
			one.tags = append(one.tags, tag.(string))
		}
		people = append(people, one)
	}
	slices.SortFunc(people, func(a, b person) int {
		if a.age != b.age {
			return a.age - b.age
		}
		return strings.Compare(a.name, b.name)
	})
	for _, one := range people[:5] {
		fmt.Printf("%+v\n", one)
	}
	_, err = (&parser{text: `{"a": [1, 2, ?]}`}).value()
	fmt.Println(len(people), err)
}
