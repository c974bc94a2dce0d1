// Functions that defer, with variables called e around and inside them.
package main

import "fmt"

type event struct{ name string }

func handle(e event, handlers []func(event) error) (errs []error) {
	defer func() { errs = append(errs, fmt.Errorf("%s is done", e.name)) }()
	for i, f := range handlers {
		func() {
			defer func() {
				if r := recover(); r != nil {
					errs = append(errs, fmt.Errorf("handler %d: %v", i, r))
				}
			}()
			if e := f(e); e != nil {
				errs = append(errs, e)
			}
		}()
	}
	return
}

func main() {
	e := event{"start"}
	for _, e := range handle(e, []func(event) error{
		func(e event) error { return fmt.Errorf("no %s", e.name) },
		func(event) error { panic("broken") },
		func(event) error { return nil },
	}) {
		fmt.Println(e)
	}
}
