// Package errors as the translator sees it: what GoStd offers of Go's errors.
package errors

// The methods that Is, As and Unwrap look for; a type that has one implements the C# interface.
type unwrapper interface{ Unwrap() error }
type multiUnwrapper interface{ Unwrap() []error }
type isMatcher interface{ Is(target error) bool }
type asMatcher interface{ As(target any) bool }

var ErrUnsupported error

func New(text string) error
func Is(err, target error) bool
func As(err error, target any) bool
func AsType[E error](err error) (E, bool)
func Unwrap(err error) error
func Join(errs ...error) error
