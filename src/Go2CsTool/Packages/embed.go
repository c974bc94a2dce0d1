// Package embed as the translator sees it.
package embed

import "io/fs"

// An FS is a read-only collection of files, filled by //go:embed.
type FS struct {
	files *[]byte
}

func (f FS) Open(name string) (fs.File, error)
func (f FS) ReadDir(name string) ([]fs.DirEntry, error)
func (f FS) ReadFile(name string) ([]byte, error)
