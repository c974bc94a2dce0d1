// Package fmt as the translator sees it: what GoStd offers of Go's fmt.
package fmt

import "io"

type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

type Formatter interface{ Format(f State, verb rune) }
type Stringer interface{ String() string }
type GoStringer interface{ GoString() string }

type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

type Scanner interface {
	Scan(state ScanState, verb rune) error
}

//go2cs:appends
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Append(b []byte, a ...any) []byte

//go2cs:appends
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Appendf(b []byte, format string, a ...any) []byte

//go2cs:appends
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Appendln(b []byte, a ...any) []byte

//go2cs:pure
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Errorf(format string, a ...any) (err error)

//go2cs:pure
func FormatString(state State, verb rune) string

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Fprint(w io.Writer, a ...any) (n int, err error)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Fprintf(w io.Writer, format string, a ...any) (n int, err error)

//go2cs:reads
//go2cs:calls-user-code Error Format GoString String Write
func Fprintln(w io.Writer, a ...any) (n int, err error)

//go2cs:reads
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Print(a ...any) (n int, err error)

//go2cs:reads
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Printf(format string, a ...any) (n int, err error)

//go2cs:reads
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Println(a ...any) (n int, err error)
func Fscan(r io.Reader, a ...any) (n int, err error)
func Fscanf(r io.Reader, format string, a ...any) (n int, err error)
func Fscanln(r io.Reader, a ...any) (n int, err error)
func Scan(a ...any) (n int, err error)
func Scanf(format string, a ...any) (n int, err error)
func Scanln(a ...any) (n int, err error)

//go2cs:pure
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Sprint(a ...any) string

//go2cs:pure
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Sprintf(format string, a ...any) string

//go2cs:pure
//go2cs:nopanic
//go2cs:calls-user-code Error Format GoString String
func Sprintln(a ...any) string
func Sscan(str string, a ...any) (n int, err error)
func Sscanf(str string, format string, a ...any) (n int, err error)
func Sscanln(str string, a ...any) (n int, err error)
