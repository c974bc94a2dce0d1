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

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String
func (t *T) Log(args ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String
func (t *T) Logf(format string, args ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String
func (t *T) Error(args ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String
func (t *T) Errorf(format string, args ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String
func (t *T) Fatal(args ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String
func (t *T) Fatalf(format string, args ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String
func (t *T) Skip(args ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String
func (t *T) Skipf(format string, args ...any)

func (t *T) Helper()

//go2cs:callback
func (t *T) Cleanup(f func())

//go2cs:suspends
func (t *T) Parallel()

//go2cs:suspends
//go2cs:callback
func (t *T) Run(name string, f func(t *T)) bool

// A B is a benchmark under way.
//
//go2cs:class
type B struct{ N int }

func (b *B) Elapsed() time.Duration
func (b *B) Loop() bool
func (b *B) ResetTimer()
func (b *B) SetBytes(n int64)
func (b *B) StartTimer()
func (b *B) StopTimer()

type BenchmarkResult struct {
	N     int
	T     time.Duration
	Bytes int64
}

func (r BenchmarkResult) NsPerOp() int64
func (r BenchmarkResult) String() string

//go2cs:suspends
//go2cs:callback
func Benchmark(f func(b *B)) BenchmarkResult
