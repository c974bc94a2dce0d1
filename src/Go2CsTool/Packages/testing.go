// Package testing as the translator sees it: what GoStd offers of Go's testing.
package testing

import (
	"context"
	"time"
)

// A T is a test under way.
//
//go2cs:class
type T struct{ name string }

func (t *T) Name() string
func (t *T) Context() context.Context
func (t *T) Deadline() (deadline time.Time, ok bool)

func (t *T) Fail()
func (t *T) FailNow()
func (t *T) Failed() bool
func (t *T) SkipNow()
func (t *T) Skipped() bool

func (t *T) Log(args ...any)
func (t *T) Logf(format string, args ...any)
func (t *T) Error(args ...any)
func (t *T) Errorf(format string, args ...any)
func (t *T) Fatal(args ...any)
func (t *T) Fatalf(format string, args ...any)
func (t *T) Skip(args ...any)
func (t *T) Skipf(format string, args ...any)

func (t *T) Helper()

//go2cs:callback
func (t *T) Cleanup(f func())

//go2cs:suspends
func (t *T) Parallel()

//go2cs:suspends
//go2cs:callback
func (t *T) Run(name string, f func(t *T)) bool
