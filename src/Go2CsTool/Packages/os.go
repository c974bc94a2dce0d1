// Package os as the translator sees it: what GoStd offers of Go's os.
package os

import "io/fs"

var Args []string

var Stdin *File
var Stdout *File
var Stderr *File

var ErrInvalid error
var ErrPermission error
var ErrExist error
var ErrNotExist error
var ErrClosed error
var ErrProcessDone error

type PathError = fs.PathError

// A SyscallError is a failed system call.
//
//go2cs:class
type SyscallError struct {
	Syscall string
	Err     error
}

func NewSyscallError(syscall string, err error) error
func (e *SyscallError) Error() string
func (e *SyscallError) Unwrap() error
func (e *SyscallError) Timeout() bool

// A LinkError is a failed operation on two paths.
//
//go2cs:class
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string
func (e *LinkError) Unwrap() error

func IsExist(err error) bool
func IsNotExist(err error) bool
func IsPermission(err error) bool
func IsTimeout(err error) bool

// A File is an open file.
//
//go2cs:class
type File struct{ fd int }

func NewFile(fd uintptr, name string) *File
func (f *File) Close() error
func (f *File) Fd() uintptr
func (f *File) Name() string
func (f *File) Read(p []byte) (n int, err error)
func (f *File) ReadAt(p []byte, off int64) (n int, err error)
func (f *File) Seek(offset int64, whence int) (int64, error)
func (f *File) Sync() error
func (f *File) Truncate(size int64) error
func (f *File) Write(p []byte) (n int, err error)
func (f *File) WriteAt(p []byte, off int64) (n int, err error)
func (f *File) WriteString(s string) (n int, err error)

func Chdir(dir string) error
func Clearenv()
func Environ() []string
func Executable() (string, error)
func Exit(code int)
func Expand(s string, mapping func(string) string) string
func ExpandEnv(s string) string
func Getegid() int
func Getenv(key string) string
func Geteuid() int
func Getgid() int
func Getpagesize() int
func Getpid() int
func Getppid() int
func Getuid() int
func Getwd() (dir string, err error)
func Hostname() (name string, err error)
func LookupEnv(key string) (string, bool)
func Setenv(key, value string) error
func TempDir() string
func Unsetenv(key string) error
func UserHomeDir() (string, error)
