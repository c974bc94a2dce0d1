// Package context as the translator sees it.
package context

import "time"

// A Context carries a deadline, a cancellation signal and values.
type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}

	//go2cs:synchronizes
	Err() error
	Value(key any) any
}

// A context of a program's own that has this method is not watched by a goroutine.
//
//go2cs:name GoStd.context.AfterFuncer
type afterFuncer interface{ AfterFunc(f func()) func() bool }

var Canceled error
var DeadlineExceeded error

type CancelFunc = func()
type CancelCauseFunc = func(cause error)

func Background() Context
func TODO() Context
func WithCancel(parent Context) (ctx Context, cancel CancelFunc)
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc)
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc)
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc)
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc)
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc)
func WithValue(parent Context, key, val any) Context
func WithoutCancel(parent Context) Context

//go2cs:synchronizes
func Cause(c Context) error

//go2cs:callback
func AfterFunc(ctx Context, f func()) (stop func() bool)
