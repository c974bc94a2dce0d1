// Parses or checks all of Go's src tree, tests included, with go/parser and go/types on all processors: the counterpart of
// GoTree.cs, which does the same work in the same order.
//
//	frontendbench GOROOT [parse|check] [ROUNDS]
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

type unit struct {
	path, dir  string
	standard   bool
	files      []*ast.File
	imports    map[string]*unit
	bodies     bool
	forTest    string
	waiting    int
	dependents []*unit
	types      *types.Package
	errors     []error
}

type folder struct {
	bp                      *build.Package
	files, tests, externals []*ast.File
}

var (
	fset    = token.NewFileSet()
	sizes   = types.SizesFor("gc", "amd64")
	context = build.Default
)

func main() {
	root, what, rounds := os.Args[1], "check", 1
	if real, err := filepath.EvalSymlinks(filepath.Join(root, "src")); err == nil {
		root = filepath.Dir(real)
	}
	if len(os.Args) > 2 {
		what = os.Args[2]
	}
	if len(os.Args) > 3 {
		rounds, _ = strconv.Atoi(os.Args[3])
	}
	context.GOROOT, context.GOOS, context.GOARCH, context.CgoEnabled = root, "linux", "amd64", false
	for range rounds {
		fset = token.NewFileSet()
		start, processor := time.Now(), processorTime()
		folders := load(filepath.Join(root, "src"))
		parsed := time.Since(start)
		files, lines := 0, 0
		fset.Iterate(func(f *token.File) bool { files++; lines += f.LineCount(); return true })
		fmt.Printf("%d files, %d lines, parsed in %.2f s", files, lines, parsed.Seconds())
		if what == "check" {
			units := link(folders)
			check(units)
			packages, tests, errors := 0, 0, 0
			for _, u := range units {
				errors += len(u.errors)
				for _, err := range u.errors {
					fmt.Println(err)
				}
				if u.bodies && u.forTest == "" {
					packages++
				} else if u.bodies {
					tests++
				}
			}
			fmt.Printf("; %d packages and %d tests checked in %.2f s: %d errors", packages, tests, (time.Since(start) - parsed).Seconds(), errors)
		}
		fmt.Printf("; total %.2f s, processors %.2f s, peak %d MB\n", time.Since(start).Seconds(), (processorTime() - processor).Seconds(), peak())
	}
}

func processorTime() time.Duration {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func peak() int {
	text, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(text), "\n") {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, _ := strconv.Atoi(strings.Fields(rest)[0])
			return kb >> 10
		}
	}
	return 0
}

// parallel runs work for 0 … n-1 on all processors.
func parallel(n int, work func(int)) {
	var next sync.Mutex
	at := 0
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for {
				next.Lock()
				i := at
				at++
				next.Unlock()
				if i >= n {
					return
				}
				work(i)
			}
		})
	}
	wg.Wait()
}

func load(src string) map[string]*folder {
	var dirs []string
	filepath.WalkDir(src, func(path string, d fs.DirEntry, err error) error {
		if !d.IsDir() {
			return nil
		}
		if name := d.Name(); name == "testdata" || path != src && (name[0] == '.' || name[0] == '_') {
			return filepath.SkipDir
		}
		dirs = append(dirs, path)
		return nil
	})
	folders := make([]*folder, len(dirs))
	parallel(len(dirs), func(i int) {
		bp, err := context.ImportDir(dirs[i], 0)
		if err != nil {
			return
		}
		parse := func(names []string) (files []*ast.File) {
			for _, name := range names {
				file, err := parser.ParseFile(fset, filepath.Join(dirs[i], name), nil, parser.ParseComments|parser.SkipObjectResolution)
				if err != nil {
					fmt.Println(err)
				}
				files = append(files, file)
			}
			return files
		}
		folders[i] = &folder{bp, parse(bp.GoFiles), parse(bp.TestGoFiles), parse(bp.XTestGoFiles)}
	})
	result := map[string]*folder{}
	for i, f := range folders {
		if path := strings.TrimPrefix(dirs[i], src+"/"); f != nil && path != "builtin" && path != "unsafe" && path != src {
			result[path] = f
		}
	}
	return result
}

func resolve(from, path string, folders map[string]*folder) string {
	vendor := "vendor/"
	if strings.HasPrefix(from, "cmd/") {
		vendor = "cmd/vendor/"
	}
	if _, ok := folders[vendor+path]; ok {
		return vendor + path
	}
	return path
}

func importsOf(files []*ast.File) (paths []string) {
	seen := map[string]bool{"unsafe": true, "C": true}
	for _, file := range files {
		for _, spec := range file.Imports {
			if path, _ := strconv.Unquote(spec.Path.Value); !seen[path] {
				seen[path] = true
				paths = append(paths, path)
			}
		}
	}
	return paths
}

// link makes the units: packages, packages with their tests, external tests, and what must be checked again for these.
func link(folders map[string]*folder) (units []*unit) {
	plain := map[string]*unit{}
	var paths []string
	for path, f := range folders {
		plain[path] = &unit{path: path, dir: f.bp.Dir, files: f.files, bodies: true, imports: map[string]*unit{}}
		paths = append(paths, path)
	}
	sort.Strings(paths)
	bind := func(u *unit, from string, of func(string) *unit) {
		for _, path := range importsOf(u.files) {
			u.imports[path] = of(resolve(from, path, folders))
		}
	}
	for _, path := range paths {
		bind(plain[path], path, func(p string) *unit { return plain[p] })
		if len(folders[path].files) > 0 {
			units = append(units, plain[path])
		}
	}
	for _, path := range paths {
		f := folders[path]
		tested := plain[path]
		if len(f.tests) > 0 {
			files := append(append([]*ast.File{}, f.files...), f.tests...)
			tested = &unit{path: path, files: files, bodies: true, forTest: path, imports: map[string]*unit{}}
			bind(tested, path, func(p string) *unit { return plain[p] })
			units = append(units, tested)
		}
		if len(f.externals) == 0 {
			continue
		}
		variants := map[*unit]*unit{plain[path]: tested}
		var variant func(*unit) *unit
		variant = func(u *unit) *unit {
			if v, ok := variants[u]; ok || u == nil {
				return v
			}
			changed := false
			imports := map[string]*unit{}
			for p, imported := range u.imports {
				imports[p] = variant(imported)
				changed = changed || imports[p] != imported
			}
			variants[u] = u
			if changed {
				variants[u] = &unit{path: u.path, files: u.files, forTest: path, imports: imports}
				units = append(units, variants[u])
			}
			return variants[u]
		}
		external := &unit{path: path + "_test", files: f.externals, bodies: true, forTest: path, imports: map[string]*unit{}}
		bind(external, path, func(p string) *unit { return variant(plain[p]) })
		units = append(units, external)
	}
	return units
}

func check(units []*unit) {
	var mu sync.Mutex
	ready := sync.NewCond(&mu)
	var queue []*unit
	open := len(units)
	for _, u := range units {
		seen := map[*unit]bool{}
		for _, imported := range u.imports {
			if imported != nil && !seen[imported] {
				seen[imported] = true
				u.waiting++
				imported.dependents = append(imported.dependents, u)
			}
		}
	}
	for _, u := range units {
		if u.waiting == 0 {
			queue = append(queue, u)
		}
	}
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for {
				mu.Lock()
				for len(queue) == 0 && open > 0 {
					ready.Wait()
				}
				if len(queue) == 0 {
					mu.Unlock()
					return
				}
				u := queue[0]
				queue = queue[1:]
				mu.Unlock()
				u.check()
				mu.Lock()
				open--
				for _, d := range u.dependents {
					if d.waiting--; d.waiting == 0 {
						queue = append(queue, d)
					}
				}
				ready.Broadcast()
				mu.Unlock()
			}
		})
	}
	wg.Wait()
}

func (u *unit) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if imported := u.imports[path]; imported != nil && imported.types != nil {
		return imported.types, nil
	}
	return nil, fmt.Errorf("could not import %s", path)
}

func (u *unit) check() {
	conf := types.Config{
		Importer:         u,
		Sizes:            sizes,
		IgnoreFuncBodies: !u.bodies,
		Error:            func(err error) { u.errors = append(u.errors, err) },
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Implicits: map[ast.Node]types.Object{},
		Instances: map[*ast.Ident]types.Instance{}, Scopes: map[ast.Node]*types.Scope{}, FileVersions: map[*ast.File]string{},
	}
	u.types, _ = conf.Check(u.path, fset, u.files, info)
	u.files = nil
}
