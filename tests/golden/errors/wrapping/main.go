package main

import (
	"errors"
	"fmt"
	"io"
)

var ErrNotFound = errors.New("not found")

type QueryError struct {
	Query string
	Err   error
}

func (e *QueryError) Error() string { return e.Query + ": " + e.Err.Error() }
func (e *QueryError) Unwrap() error { return e.Err }

type Code int

func (c Code) Error() string        { return fmt.Sprintf("code %d", int(c)) }
func (c Code) Is(target error) bool { return target == ErrNotFound && c == 404 }

func find(q string) error {
	return fmt.Errorf("find: %w", &QueryError{q, ErrNotFound})
}

func main() {
	err := find("answer")
	fmt.Println(err, errors.Is(err, ErrNotFound), errors.Is(err, io.EOF), errors.Unwrap(err) != nil)
	var qe *QueryError
	if errors.As(err, &qe) {
		fmt.Println(qe.Query, qe.Err == ErrNotFound)
	}
	fmt.Println(errors.Is(Code(404), ErrNotFound), errors.Is(Code(500), ErrNotFound))
	var c Code
	fmt.Println(errors.As(fmt.Errorf("a: %w", fmt.Errorf("b: %w", Code(7))), &c), c, int(c))
	joined := errors.Join(io.EOF, nil, Code(1))
	fmt.Println(joined, errors.Is(joined, io.EOF), errors.Join(nil, nil) == nil)
	multi := fmt.Errorf("%w and %w", ErrNotFound, io.ErrUnexpectedEOF)
	fmt.Println(multi, errors.Is(multi, io.ErrUnexpectedEOF), errors.Unwrap(multi))
	plain := fmt.Errorf("plain %v", ErrNotFound)
	fmt.Println(errors.Is(plain, ErrNotFound), errors.Unwrap(plain))
	fmt.Println(errors.New("x") == errors.New("x"), errors.Is(nil, nil), errors.Is(nil, io.EOF))
	fmt.Printf("%T %T %T %v %q %+v\n", err, ErrNotFound, joined, err, ErrNotFound, Code(3))
	fmt.Println(fmt.Errorf("%w", nil))
	var target interface{ Unwrap() []error }
	fmt.Println(errors.As(joined, &target), len(target.Unwrap()))
}
