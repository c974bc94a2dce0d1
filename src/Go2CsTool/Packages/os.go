// Package os as the translator sees it: what GoStd offers of Go's os.
package os

import "io/fs"

var Args []string


//go2cs:type os.FilePtr
var Stdin *File

//go2cs:type os.FilePtr
var Stdout *File

//go2cs:type os.FilePtr
var Stderr *File

var ErrInvalid error
var ErrPermission error
var ErrExist error
var ErrNotExist error
var ErrClosed error
var ErrProcessDone error

type PathError = fs.PathError
type FileMode = fs.FileMode
type FileInfo = fs.FileInfo
type DirEntry = fs.DirEntry

const (
	O_RDONLY int = 0x0
	O_WRONLY int = 0x1
	O_RDWR   int = 0x2
	O_APPEND int = 0x400
	O_CREATE int = 0x40
	O_EXCL   int = 0x80
	O_SYNC   int = 0x101000
	O_TRUNC  int = 0x200
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// A SyscallError is a failed system call.
//
//go2cs:ref
type SyscallError struct {
	Syscall string
	Err     error
}

//go2cs:pure
func NewSyscallError(syscall string, err error) error
func (e *SyscallError) Error() string
func (e *SyscallError) Unwrap() error
func (e *SyscallError) Timeout() bool

// A LinkError is a failed operation on two paths.
//
//go2cs:ref
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
type File struct{ *file }

type file struct{ words [11]uintptr }

func NewFile(fd uintptr, name string) *File

//go2cs:nopanic
func (f *File) Close() error
func (f *File) Fd() uintptr
func (f *File) Name() string
func (f *File) Read(p []byte) (n int, err error)
func (f *File) ReadAt(p []byte, off int64) (n int, err error)
func (f *File) Seek(offset int64, whence int) (int64, error)
func (f *File) Stat() (FileInfo, error)
func (f *File) Sync() error
func (f *File) Truncate(size int64) error

//go2cs:reads
func (f *File) Write(p []byte) (n int, err error)

//go2cs:reads
func (f *File) WriteAt(p []byte, off int64) (n int, err error)
func (f *File) WriteString(s string) (n int, err error)

func Chdir(dir string) error
func Chmod(name string, mode FileMode) error
func Clearenv()
func Create(name string) (*File, error)
func CreateTemp(dir, pattern string) (*File, error)
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
func IsPathSeparator(c uint8) bool
func LookupEnv(key string) (string, bool)
func Lstat(name string) (FileInfo, error)
func Mkdir(name string, perm FileMode) error
func MkdirAll(path string, perm FileMode) error
func MkdirTemp(dir, pattern string) (string, error)
func Open(name string) (*File, error)
func OpenFile(name string, flag int, perm FileMode) (*File, error)
func Pipe() (r *File, w *File, err error)
func ReadDir(name string) ([]DirEntry, error)
func ReadFile(name string) ([]byte, error)
func Remove(name string) error
func RemoveAll(path string) error
func Rename(oldpath, newpath string) error
func SameFile(fi1, fi2 FileInfo) bool
func Setenv(key, value string) error
func Stat(name string) (FileInfo, error)
func TempDir() string
func Truncate(name string, size int64) error
func Unsetenv(key string) error
func UserHomeDir() (string, error)

//go2cs:reads
func WriteFile(name string, data []byte, perm FileMode) error
