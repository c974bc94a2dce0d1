// Command quarry exercises every package of the module and writes a report. It prints the same in every run.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"example.com/quarry/data"
	"example.com/quarry/internal/errs"
	"example.com/quarry/text"
)

// A demo fills one section of the report.
type demo struct {
	title string
	run   func(context.Context, *text.Report) error
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("quarry: ")
	if err := run(os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

func run(args []string) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r := text.NewReport(os.Stdout)
	r.Printf("Quarry. %s", data.Motto())
	var failed errs.List
	for _, d := range []demo{
		{"Containers", containers},
		{"Sequences", sequences},
		{"The language", language},
		{"The language, piece by piece", pieces},
		{"The store", storage},
		{"Graphs", graphs},
		{"Workers", workers},
		{"Virtual time", simulation},
		{"Numbers", numbers},
	} {
		if len(args) > 0 && !strings.Contains(d.title, args[0]) {
			continue
		}
		r.Section(1, d.title)
		if err := d.run(ctx, r); err != nil {
			failed.Add(fmt.Errorf("%s: %w", d.title, err))
		}
	}
	r.Section(1, "What failed")
	r.Printf("%d sections failed", failed.Len())
	r.List(failed.Sorted()...)
	return errors.Join(failed.Err(), r.Close())
}
