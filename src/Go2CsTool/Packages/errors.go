// Package errors as the translator sees it: what GoStd offers of Go's errors.
package errors

// The methods that Is, As and Unwrap look for; a type that has one implements the C# interface.
type unwrapper interface{ Unwrap() error }
type multiUnwrapper interface{ Unwrap() []error }
type isMatcher interface{ Is(target error) bool }
type asMatcher interface{ As(target any) bool }

var ErrUnsupported error

//go2cs:pure
//go2cs:nopanic
func New(text string) error

//go2cs:pure
//go2cs:calls-user-code Is Unwrap
func Is(err, target error) bool

//go2cs:calls-user-code As Unwrap
func As(err error, target any) bool

//go2cs:pure
//go2cs:calls-user-code As Unwrap
func AsType[E error](err error) (E, bool)

//go2cs:pure
//go2cs:calls-user-code Unwrap
func Unwrap(err error) error

//go2cs:pure
//go2cs:nopanic
func Join(errs ...error) error
