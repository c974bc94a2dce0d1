// Package errs has the kinds of errors of this module and what goes with them.
package errs

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A Kind says what went wrong, so that callers can decide without reading texts.
type Kind int

// The kinds.
const (
	Other Kind = iota
	Invalid
	NotFound
	Corrupt
	Closed
	Limit
	numKinds
)

var kindNames = [...]string{
	Other:    "other",
	Invalid:  "invalid",
	NotFound: "not found",
	Corrupt:  "corrupt",
	Closed:   "closed",
	Limit:    "limit exceeded",
}

func (k Kind) String() string {
	if k < 0 || k >= numKinds {
		return fmt.Sprintf("Kind(%d)", int(k))
	}
	return kindNames[k]
}

// Error makes a kind an error itself, to be the target of errors.Is.
func (k Kind) Error() string { return k.String() }

// An Error is a failed operation.
type Error struct {
	Op   string
	Kind Kind
	Err  error
}

// E makes an error of an operation, a kind and a text or an error, in any number.
func E(op string, args ...any) error {
	e := &Error{Op: op}
	for _, arg := range args {
		switch arg := arg.(type) {
		case Kind:
			e.Kind = arg
		case error:
			e.Err = arg
		case string:
			e.Err = errors.New(arg)
		case nil:
			continue
		default:
			panic(fmt.Sprintf("errs: bad argument %T", arg))
		}
	}
	if e.Kind == Other {
		var inner *Error
		if errors.As(e.Err, &inner) {
			e.Kind = inner.Kind
		}
	}
	return e
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Op)
	if e.Kind != Other && !nestedKind(e.Err, e.Kind) {
		b.WriteString(": ")
		b.WriteString(e.Kind.String())
	}
	if e.Err != nil {
		b.WriteString(": ")
		b.WriteString(e.Err.Error())
	}
	return b.String()
}

func nestedKind(err error, kind Kind) bool {
	var inner *Error
	return errors.As(err, &inner) && inner.Kind == kind
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Is makes an error match its kind.
func (e *Error) Is(target error) bool {
	k, ok := target.(Kind)
	return ok && k == e.Kind
}

// KindOf returns the kind of an error, Other if it has none.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return Other
}

// Catch turns a panic of an error into that error; anything else goes on panicking. It is to be deferred.
func Catch(err *error) {
	switch r := recover().(type) {
	case nil:
	case *Error:
		*err = errors.Join(*err, r)
	default:
		panic(r)
	}
}

// A List collects errors.
type List struct{ errs []error }

// Add keeps err unless it is nil.
func (l *List) Add(err error) {
	if err != nil {
		l.errs = append(l.errs, err)
	}
}

// Addf keeps an error made of a format.
func (l *List) Addf(format string, args ...any) { l.Add(fmt.Errorf(format, args...)) }

// Len returns the number of errors.
func (l *List) Len() int { return len(l.errs) }

// Err returns nil, the only error, or all of them as one.
func (l *List) Err() error {
	switch len(l.errs) {
	case 0:
		return nil
	case 1:
		return l.errs[0]
	}
	return errors.Join(l.errs...)
}

// Sorted returns the texts of the errors in order.
func (l *List) Sorted() []string {
	texts := make([]string, len(l.errs))
	for i, err := range l.errs {
		texts[i] = err.Error()
	}
	slices.Sort(texts)
	return texts
}
