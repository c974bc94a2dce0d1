// A recursive-descent parser for Go: the state, tokens and errors of the parser. The grammar is in the other Parser.*.cs
// files, by area. Which errors are found, their text and place, and where parsing goes on after one are the Go compiler's.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>Parses Go source files. Go: cmd/compile/internal/syntax/parser.go.</summary>
public sealed partial class Parser
{
    /// <summary>How deep blocks, expressions and types may nest.</summary>
    public const int MaxNesting = 100_000;

    // Keywords that start a statement: recovery within a function does not skip them.
    private static readonly TokenSet StatementStart = new(
        Token.Break, Token.Const, Token.Continue, Token.Defer, Token.Fallthrough, Token.For, Token.Go, Token.Goto,
        Token.If, Token.Return, Token.Select, Token.Switch, Token.Type, Token.Var);

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly Lexer _lexer;

    private int _errorCount;
    private int _syntaxErrorCount;
    private bool _branchOrDirectiveErrors;
    private int _functionDepth;
    private int _nesting;
    private bool _tooDeep;

    // Composite literals are allowed while this is not negative: in the header of an if, for or switch, "T {" begins
    // the body unless it stands in parentheses or brackets.
    private int _expressionLevel;

    // The end of the last token consumed, semicolons excepted.
    private int _lastEnd;

    private readonly bool _isStandard;
    private readonly List<Expr> _expressions = [];
    private readonly List<Stmt> _statements = [];

    private Parser(SourceFile file, DiagnosticBag diagnostics, bool isStandard)
    {
        _isStandard = isStandard;
        _file = file;
        _diagnostics = diagnostics;
        _lexer = new Lexer(file.Content, (offset, message) => Error(file.At(offset), message), OnComment);
    }

    private Token Tok => _lexer.Kind;

    private Pos TokPos => _file.At(_lexer.Start);

    /// <summary>Parses one file.</summary>
    /// <param name="file">The source; its <c>//line</c> directives are recorded in it.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    /// <param name="isStandard">The file belongs to Go itself and may use directives that others may not.</param>
    public static ParseResult ParseFile(SourceFile file, DiagnosticBag diagnostics, bool isStandard = false)
    {
        var parser = new Parser(file, diagnostics, isStandard);
        parser.Next();
        var tree = parser.ParseSourceFile();
        if (parser._tooDeep)
            tree = null;
        var hasErrors = parser._errorCount > 0 || parser._branchOrDirectiveErrors;
        return new ParseResult(tree, hasErrors, tree == null || parser._syntaxErrorCount > 0);
    }

    /// <summary>
    /// Parses files as the Go compiler does: all of them, but nothing after a file whose package clause is wrong.
    /// </summary>
    /// <returns>
    /// The trees; null if there was a syntax error. With other errors (literals, labels, branches, directives) the Go
    /// compiler goes on to type checking, and so the trees are returned.
    /// </returns>
    public static IReadOnlyList<GoFile>? ParseFiles(IEnumerable<SourceFile> files, DiagnosticBag diagnostics)
    {
        var trees = new List<GoFile>();
        var failed = false;
        foreach (var file in files)
        {
            var result = ParseFile(file, diagnostics);
            if (result.File == null)
                return null;
            failed |= result.HasSyntaxErrors;
            trees.Add(result.File);
        }
        return failed ? null : trees;
    }

    // ---- tokens

    private void Next()
    {
        if (Tok is not (Token.Semicolon or Token.None))
            _lastEnd = _lexer.End;
        BeginComments();
        _lexer.Next();
        EndComments();
    }

    private bool Got(Token token)
    {
        if (Tok != token)
            return false;
        Next();
        return true;
    }

    private void Want(Token token)
    {
        if (Got(token))
            return;
        SyntaxError("expected " + Describe(token));
        SkipOne();
    }

    // Accepts ":=" for "=", with an error.
    private bool GotAssign()
    {
        if (Tok == Token.Define)
            SyntaxError("expected =");
        else if (Tok != Token.Assign)
            return false;
        Next();
        return true;
    }

    // Skips to a token of the follow set, the start of a statement if in a function, or the end.
    private void SkipTo(TokenSet follow)
    {
        follow |= Token.EOF;
        if (_functionDepth > 0)
            follow |= StatementStart;
        while (!follow.Contains(Tok))
            Next();
    }

    private void SkipOne()
    {
        if (Tok != Token.EOF)
            Next();
    }

    // ---- nodes

    // Gives a node that began at start, and ends with the last token, its extent.
    private T Finish<T>(T node, Pos start)
        where T : Node
    {
        node.Pos = start;
        node.End = _file.At(Math.Max(_lastEnd, start.Offset));
        return node;
    }

    private BadExpr BadExprHere() => BadExprAt(TokPos);

    private static BadExpr BadExprAt(Pos pos) => new() { Pos = pos, End = pos };

    // Counts a level of nesting; the caller leaves it with nesting--.
    private void EnterNesting()
    {
        _nesting++;
        CheckChain(0);
    }

    // Limits the length of chains such as a+b+c and f()()(), which nest to the left. Beyond the limit the rest of the
    // file is skipped, so that all rules under way find their end.
    private void CheckChain(int links)
    {
        if (_nesting + links <= MaxNesting || _tooDeep)
            return;
        _errorCount++;
        _diagnostics.Error(TokPos, "exceeded max nesting depth", "GO2CS0002");
        _tooDeep = true;
        _lexer.SkipToEnd();
    }

    // ---- errors

    private void Error(Pos pos, string message)
    {
        if (_tooDeep)
            return;
        _errorCount++;
        _diagnostics.Error(pos, message);
    }

    private void SyntaxError(string message) => SyntaxError(TokPos, message);

    // A message that starts with "expected", "in", "at" or "after" is completed with the current token.
    private void SyntaxError(Pos pos, string message)
    {
        // What is missing at the end follows from the first error.
        if (Tok == Token.EOF && _errorCount > 0)
            return;
        if (message.StartsWith("expected ", StringComparison.Ordinal))
        {
            message = $"unexpected {DescribeCurrent()}, {message}";
        }
        else if (message.StartsWith("in ", StringComparison.Ordinal) ||
            message.StartsWith("at ", StringComparison.Ordinal) ||
            message.StartsWith("after ", StringComparison.Ordinal))
        {
            message = $"unexpected {DescribeCurrent()} {message}";
        }

        _syntaxErrorCount++;
        Error(pos, "syntax error: " + message);
    }

    private string DescribeCurrent() => Tok switch
    {
        Token.Ident => "name " + _lexer.Text,
        Token.Semicolon => _lexer.Text,
        var literal when literal.IsLiteral() => "literal " + _lexer.Text,
        var other => Describe(other),
    };

    private static string Describe(Token token) => token switch
    {
        Token.Comma => "comma",
        Token.Semicolon => "semicolon or newline",
        _ when token.IsKeyword() => "keyword " + token.Spelling(),
        _ => token.Spelling(),
    };

    // ---- lists

    // Trees are long-lived: they keep arrays of the exact length.
    private static IReadOnlyList<T> Freeze<T>(List<T> list) => list.Count == 0 ? Array.Empty<T>() : list.ToArray();

    // Takes what has been pushed since the stack had so many elements. The lists under way, one inside the other, share a stack.
    private static IReadOnlyList<T> TakeFrom<T>(List<T> stack, int mark)
    {
        if (stack.Count == mark)
            return Array.Empty<T>();
        var list = new T[stack.Count - mark];
        stack.CopyTo(mark, list, 0, list.Length);
        stack.RemoveRange(mark, list.Length);
        return list;
    }

    // list = [ element { separator element } [ separator ] ] close .
    // Returns the position of the closing token.
    private Pos ParseList<TElement>(string context, Token separator, Token close, ref TElement element)
        where TElement : struct, IListElement
    {
        var done = false;
        while (Tok != Token.EOF && Tok != close && !done)
        {
            done = element.Parse(this);
            if (Got(separator) || Tok == close)
                continue;
            SyntaxError($"in {context}; possibly missing {Describe(separator)} or {Describe(close)}");
            SkipTo(new TokenSet(Token.RParen, Token.RBrack, Token.RBrace));
            if (Tok != close)
                return TokPos;
        }
        var pos = TokPos;
        Want(close);
        return pos;
    }

    private Pos ParseList(string context, Token separator, Token close, Func<bool> element)
    {
        var rule = new FuncElement(element);
        return ParseList(context, separator, close, ref rule);
    }

    // The rule for the elements of a list.
    private interface IListElement
    {
        // True if no element may follow.
        bool Parse(Parser parser);
    }

    private readonly struct FuncElement(Func<bool> element) : IListElement
    {
        public bool Parse(Parser parser) => element();
    }
}
