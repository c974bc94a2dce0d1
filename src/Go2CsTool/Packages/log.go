// Package log as the translator sees it: what GoStd offers of Go's log.
package log

import (
	"io"
	"sync"
	"sync/atomic"
)

const (
	Ldate = 1 << iota
	Ltime
	Lmicroseconds
	Llongfile
	Lshortfile
	LUTC
	Lmsgprefix
	LstdFlags = Ldate | Ltime
)

// A Logger writes lines with a header.
//
//go2cs:pointers
//go2cs:copy
type Logger struct {
	outMu     sync.Mutex
	out       io.Writer
	prefix    atomic.Pointer[string]
	flag      atomic.Int32
	isDiscard atomic.Bool
}

//go2cs:pure
//go2cs:type Ptr<log.Logger>
func New(out io.Writer, prefix string, flag int) *Logger

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Fatal(v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Fatalf(format string, v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Fatalln(v ...any)
func (l *Logger) Flags() int

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Output(calldepth int, s string) error

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Panic(v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Panicf(format string, v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Panicln(v ...any)
func (l *Logger) Prefix() string

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Print(v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Printf(format string, v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func (l *Logger) Println(v ...any)
func (l *Logger) SetFlags(flag int)
func (l *Logger) SetOutput(w io.Writer)
func (l *Logger) SetPrefix(prefix string)
func (l *Logger) Writer() io.Writer

//go2cs:type Ptr<log.Logger>
func Default() *Logger

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Fatal(v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Fatalf(format string, v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Fatalln(v ...any)
func Flags() int

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Output(calldepth int, s string) error

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Panic(v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Panicf(format string, v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Panicln(v ...any)
func Prefix() string

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Print(v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Printf(format string, v ...any)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Println(v ...any)
func SetFlags(flag int)
func SetOutput(w io.Writer)
func SetPrefix(prefix string)
func Writer() io.Writer
