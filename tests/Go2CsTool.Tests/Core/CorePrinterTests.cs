// Core as text.
using Go2Cs.Tests.Facts;

namespace Go2Cs.Tests.Core;

using Go2Cs.Core;

public class CorePrinterTests
{
    [Fact]
    public void Print_Package_ShowsWhatIsImplicitInGo()
    {
        var program = new Facts.Program("""
            package p
            import "fmt"
            type T struct { E; n int }
            type E struct { m map[string]int }
            func (e *E) set(k string) { e.m[k]++ }
            var x any = 1
            func f(t *T, c chan int) (n int, err error) {
                t.set("a")
                if v, ok := t.m["b"]; ok && t.n > v {
                    n := 2
                    fmt.Println(n, t)
                }
                for i, s := range []string{"x"} {
                    n += i + len(s)
                }
                select {
                case v := <-c:
                    g := func(d int) int { return v + d }
                    return g(1), nil
                default:
                }
                return
            }
            """);

        Assert.Equal("""
            package p
            type T struct{E; n int}
            type E struct{m map[string]int}
            func (e *E) set(k string) {
            	⟨*⟩e.m[k] += 1
            }
            var x any
            func f(t *T, c chan int) (n int, err error) {
            	⟨&⟩⟨*⟩t.:E.set("a")
            	if v int, ok bool := ⟨*⟩t.:E.m["b"]⟨ok⟩; ok && (⟨*⟩t.n > v) {
            		n·2 int := 2
            		fmt.Println([⟨any⟩(n·2), ⟨any⟩(t)])
            	}
            	for i int, s string := range Slice []string{"x"} {
            		n += i + len(s)
            	}
            	select {
            	case v·2 int = <-c:
            		g func(d int) int := func(d int) int {
            			return v·2 + d
            		}
            		return g(1), nil⟨error⟩
            	default:
            	}
            	return
            }
            init x = ⟨any⟩(1)

            """.ReplaceLineEndings("\n"), CorePrinter.Print(program.Core));
    }
}
