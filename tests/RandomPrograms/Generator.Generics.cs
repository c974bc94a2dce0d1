// Generic declarations with random bodies, and their uses.
namespace Go2Cs.RandomPrograms;

public sealed partial class Generator
{
    private void GenericDeclarations()
    {
        _code.Line("type number interface {");
        _code.Line("~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64");
        _code.Line("}");
        _code.Line("");
        _code.Open("func foldG[T, A any](s []T, a A, f func(A, T) A) A {");
        _code.Open("for _, x := range s {");
        _code.Line("a = f(a, x)");
        _code.Close();
        _code.Line("return a");
        _code.Close();
        _code.Line("");
        _code.Open("func mapG[T, U any](s []T, f func(T) U) (out []U) {");
        _code.Open("for _, x := range s {");
        _code.Line("out = append(out, f(x))");
        _code.Close();
        _code.Line("return");
        _code.Close();
        _code.Line("");
        _code.Open("func sumG[T number](s ...T) (t T) {");
        _code.Open("for i, x := range s {");
        _code.Line($"t = t*{Between(2, 5)} + x - T(i)");
        _code.Close();
        _code.Line("return t");
        _code.Close();
        _code.Line("");
        _code.Open("func indexG[T comparable](s []T, x T) int {");
        _code.Open("for i, y := range s {");
        _code.Open("if x == y {");
        _code.Line("return i");
        _code.Close();
        _code.Close();
        _code.Line("return -1");
        _code.Close();
        _code.Line("");
        _code.Open("func kindG[T any](x T) string {");
        _code.Open("switch any(x).(type) {");
        _code.Line("case int:");
        _code.Line("return \"int\"");
        _code.Line("case int64, int32:");
        _code.Line("return \"sized\"");
        _code.Line($"case {_namedInts[0].Name}:");
        _code.Line($"return \"{_namedInts[0].Name}\"");
        _code.Close();
        _code.Line("return fmt.Sprintf(\"%T\", x)");
        _code.Close();
        _code.Line("");
        _code.Open("type pairG[K comparable, V any] struct {");
        _code.Line("k K");
        _code.Line("v V");
        _code.Close();
        _code.Line("");
        _code.Line("func (p pairG[K, V]) swap() pairG[K, V] { p.k, p.v = *new(K), *new(V); return p }");
        _code.Line("func (p *pairG[K, V]) set(v V) *pairG[K, V] { p.v = v; return p }");
        _code.Line("func makeG[K comparable, V any](k K, v V) pairG[K, V] { return pairG[K, V]{k, v} }");
        _code.Line("");
        _code.Line("type stackG[T any] struct{ items []T }");
        _code.Line("");
        _code.Line("func (s *stackG[T]) push(x T) { s.items = append(s.items, x) }");
        _code.Open("func (s *stackG[T]) pop() (x T, ok bool) {");
        _code.Open("if len(s.items) == 0 {");
        _code.Line("return");
        _code.Close();
        _code.Line("x = s.items[len(s.items)-1]");
        _code.Line("s.items = s.items[:len(s.items)-1]");
        _code.Line("return x, true");
        _code.Close();
        _code.Line("");
    }

    private void GenericStatement(int depth)
    {
        var (a, b) = (Pick(_scalars), Pick(_scalars));
        switch (_random.Below(7))
        {
            case 0:
                _code.Line($"fmt.Println(mapG({Slice(a)}, func(x {a}) {b} {{ return {Operand(b, 1)} }}))");
                break;
            case 1:
                _code.Line(
                    $"fmt.Println(foldG({Slice(a)}, {Typed(b, Operand(b, 1))}, func(acc {b}, x {a}) {b} {{ return {(b is BoolType ? "!acc" : "acc + acc")} }}))");
                break;
            case 2 when Pick(_scalars.Where(static s => s is IntType or FloatType).ToList()) is var n:
                _code.Line($"fmt.Println(sumG({Operand(n, 1)}, {Operand(n, 1)}), sumG[{n}]())");
                break;
            case 3:
                _code.Line($"fmt.Println(indexG({Slice(a)}, {Operand(a, 1)}))");
                break;
            case 4:
                var value = ValueType();
                _code.Line($"fmt.Println(kindG({Typed(a, Operand(a, 1))}), kindG({Operand(value, 1)}))");
                break;
            case 5:
                var name = Fresh("gp");
                _code.Line($"{name} := makeG({Typed(a, Operand(a, 1))}, {Typed(b, Operand(b, 1))})");
                _code.Line($"{name}.set({Operand(b, 1)})");
                _code.Line($"fmt.Printf(\"%v %v %T\\n\", {name}, {name}.swap(), {name})");
                break;
            default:
                var st = Fresh("st");
                _code.Line($"var {st} stackG[{a}]");
                _code.Line($"{st}.push({Operand(a, 1)})");
                _code.Line($"{st}.push({Operand(a, 1)})");
                _code.Line($"fmt.Println({st}.pop())");
                _code.Line($"fmt.Println({st})");
                break;
        }
        string Slice(GoType t) => $"[]{t}{{{Operand(t, 1)}, {Operand(t, 1)}}}";
    }
}
