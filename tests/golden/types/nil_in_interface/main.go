package main

import (
	"errors"
	"fmt"
)

type MyErr struct{ msg string }

func (e *MyErr) Error() string {
	if e == nil {
		return "nil MyErr"
	}
	return e.msg
}

func mayFail(fail bool) *MyErr {
	if fail {
		return &MyErr{"failed"}
	}
	return nil
}

func wrong() error { return mayFail(false) }
func right() error {
	if err := mayFail(false); err != nil {
		return err
	}
	return nil
}

func main() {
	fmt.Println(wrong() == nil, right() == nil, mayFail(false) == nil)
	err := wrong()
	fmt.Println(err, err.(*MyErr) == nil)
	var target *MyErr
	fmt.Println(errors.As(error(mayFail(true)), &target), target)
	var a, b any
	fmt.Println(a == nil, a == b, any((*int)(nil)) == nil, any((*int)(nil)) == any((*int)(nil)), any((*int)(nil)) == any((*string)(nil)))
	var s []int
	var m map[string]int
	for _, v := range []any{s, m, nil, (*MyErr)(nil)} {
		fmt.Printf("%v %T;", v == nil, v)
	}
	fmt.Println()
	fmt.Println(any(1) == any(1), any(1) == any(int64(1)), any("a") == any("a"), any(1.0) == any(1))
	var e1, e2 error = &MyErr{"x"}, &MyErr{"x"}
	fmt.Println(e1 == e2, e1 == e1, error(target) == target)
}
