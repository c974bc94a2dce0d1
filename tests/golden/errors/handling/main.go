package main

import (
	"errors"
	"fmt"
	"strconv"
)

var errEmpty = errors.New("empty")

type parseError struct {
	line int
	err  error
}

func (p parseError) Error() string { return fmt.Sprintf("line %d: %v", p.line, p.err) }
func (p parseError) Unwrap() error { return p.err }

func parse(lines []string) (sum int, err error) {
	for i, l := range lines {
		if l == "" {
			return sum, parseError{i + 1, errEmpty}
		}
		n, err := strconv.Atoi(l)
		if err != nil {
			return sum, parseError{line: i + 1, err: err}
		}
		sum += n
	}
	return
}

func must(n int, err error) int {
	if err != nil {
		panic(err)
	}
	return n
}

func main() {
	for _, lines := range [][]string{{"1", "2"}, {"1", ""}, {"x1"}, {"99999999999999999999"}} {
		sum, err := parse(lines)
		var pe parseError
		var ne *strconv.NumError
		switch {
		case err == nil:
			fmt.Println("sum", sum)
		case errors.Is(err, errEmpty):
			fmt.Println("empty:", err)
		case errors.As(err, &ne) && ne.Err == strconv.ErrSyntax:
			fmt.Println("syntax:", ne.Func, ne.Num, err)
		case errors.As(err, &pe):
			fmt.Println("other:", pe.line, err)
		}
	}
	_, e1 := parse([]string{""})
	_, e2 := parse([]string{""})
	fmt.Println(e1 == e2, e1 != nil)
	fmt.Println(must(parse([]string{"5"})))
	must(parse([]string{"bad"}))
}
