// Grammar area: source files, import, const, var and func declarations.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    private static readonly TokenSet DeclarationStart =
        new(Token.Import, Token.Const, Token.Type, Token.Var, Token.Func);

    // SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .
    // Null if the package clause is wrong.
    private GoFile? ParseSourceFile()
    {
        var start = TokPos;
        var doc = TakeDoc();
        var version = _goVersion;
        _beforePackageClause = false;
        if (!Got(Token.Package))
        {
            SyntaxError("package statement must be first");
            return null;
        }
        var fileDirectives = TakeDirectives();
        var name = ParseName();
        Want(Token.Semicolon);
        if (_errorCount > 0)
            return null;

        var decls = ParseTopLevelDecls();
        RejectDirectives();
        var eof = TokPos;
        var tree = new GoFile
        {
            Source = _file,
            Doc = doc,
            Name = name,
            Decls = decls,
            Comments = _commentGroups,
            Directives = _directives,
            GoVersion = version,
            Eof = eof,
            Pos = start,
            End = eof,
        };
        return Bind(tree, fileDirectives);
    }

    private List<Decl> ParseTopLevelDecls()
    {
        var decls = new List<Decl>();
        var previous = Token.Import;
        while (Tok != Token.EOF)
        {
            if (Tok == Token.Import && previous != Token.Import)
                SyntaxError("imports must appear before other declarations");
            previous = Tok;
            switch (Tok)
            {
                case Token.Import or Token.Const or Token.Type or Token.Var:
                    decls.Add(ParseGenDecl());
                    break;
                case Token.Func:
                    decls.Add(ParseFuncDecl());
                    break;
                default:
                    SyntaxError(Tok == Token.LBrace && decls is [.., FuncDecl { Body: null }]
                        ? "unexpected semicolon or newline before {"
                        : "non-declaration statement outside function body");
                    SkipTo(DeclarationStart);
                    continue;
            }
            // Directives from here on belong to the next declaration.
            RejectDirectives();
            if (Tok != Token.EOF && !Got(Token.Semicolon))
            {
                SyntaxError("after top level declaration");
                SkipTo(DeclarationStart);
            }
        }
        return decls;
    }

    // Declaration = keyword ( Spec | "(" { Spec ";" } ")" ) .
    private GenDecl ParseGenDecl()
    {
        var start = TokPos;
        var keyword = Tok;
        var doc = TakeDoc();
        Next();
        var specs = new List<Spec>();
        Pos lparen = default, rparen = default;
        if (Tok == Token.LParen)
        {
            lparen = TokPos;
            RejectDirectives();
            Next();
            rparen = ParseList("grouped declaration", Token.Semicolon, Token.RParen, () =>
            {
                specs.Add(ParseSpec(keyword, specs.Count));
                return false;
            });
        }
        else
        {
            specs.Add(ParseSpec(keyword, 0));
        }
        var decl = new GenDecl { Tok = keyword, Doc = doc, Lparen = lparen, Specs = specs, Rparen = rparen };
        return Finish(decl, start);
    }

    private Spec ParseSpec(Token keyword, int index)
    {
        var taken = TakeDirectives();
        Spec spec = keyword switch
        {
            Token.Import => ParseImportSpec(),
            Token.Const => ParseConstSpec(index),
            Token.Type => ParseTypeSpec(),
            _ => ParseVarSpec(index),
        };
        return Bind(spec, taken);
    }

    // ImportSpec = [ "." | PackageName ] ImportPath .
    private ImportSpec ParseImportSpec()
    {
        var start = TokPos;
        var doc = TakeDoc();
        Ident? name = null;
        if (Tok == Token.Ident)
        {
            name = ParseName();
        }
        else if (Tok == Token.Period)
        {
            Next();
            name = Finish(new Ident { Name = "." }, start);
        }
        var path = ParseLiteralOrNull();
        if (path == null)
        {
            SyntaxError("missing import path");
            SkipTo(new TokenSet(Token.Semicolon, Token.RParen));
        }
        else if (!path.Bad && path.Kind != Token.String)
        {
            SyntaxError(path.Pos, "import path must be a string");
            path.Bad = true;
        }
        return Finish(new ImportSpec { Doc = doc, Name = name, Path = path }, start);
    }

    // ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .
    private ValueSpec ParseConstSpec(int index)
    {
        var start = TokPos;
        var doc = TakeDoc();
        var names = ParseNameList(ParseName());
        Expr? type = null;
        IReadOnlyList<Expr> values = [];
        if (Tok is not (Token.EOF or Token.Semicolon or Token.RParen))
        {
            type = ParseTypeOrNull();
            if (GotAssign())
                values = ParseExprList();
        }
        return Finish(
            new ValueSpec { Doc = doc, Tok = Token.Const, Names = names, Type = type, Values = values, Iota = index },
            start);
    }

    // VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .
    private ValueSpec ParseVarSpec(int index)
    {
        var start = TokPos;
        var doc = TakeDoc();
        var names = ParseNameList(ParseName());
        Expr? type = null;
        IReadOnlyList<Expr> values = [];
        if (GotAssign())
        {
            values = ParseExprList();
        }
        else
        {
            type = ParseType();
            if (GotAssign())
                values = ParseExprList();
        }
        return Finish(
            new ValueSpec { Doc = doc, Tok = Token.Var, Names = names, Type = type, Values = values, Iota = index },
            start);
    }

    // FunctionDecl = "func" FunctionName [ TypeParams ] Signature [ FunctionBody ] .
    // MethodDecl   = "func" Receiver MethodName [ TypeParams ] Signature [ FunctionBody ] .
    private FuncDecl ParseFuncDecl()
    {
        var start = TokPos;
        var doc = TakeDoc();
        Next();
        var afterFunc = TokPos;
        var taken = TakeDirectives();
        var receiver = ParseReceiver();
        Ident name;
        FuncType type;
        if (Tok == Token.Ident)
        {
            name = ParseName();
            type = ParseSignature("");
        }
        else
        {
            var pos = TokPos;
            name = new Ident { Name = "_", Pos = pos, End = pos };
            var none = new FieldList { List = [], Pos = pos, End = pos };
            type = new FuncType { Params = none, SignaturePos = pos, Pos = pos, End = pos };
            SyntaxError(receiver == null ? "expected name or (" : "expected name");
            SkipTo(new TokenSet(Token.LBrace, Token.Semicolon));
        }
        var body = Tok == Token.LBrace ? ParseFuncBody() : null;
        var decl = new FuncDecl
        {
            Doc = doc,
            Recv = receiver,
            Name = name,
            Type = type,
            Body = body,
            AfterFunc = afterFunc,
        };
        return Bind(Finish(decl, start), taken);
    }

    private FieldList? ParseReceiver()
    {
        var start = TokPos;
        if (!Got(Token.LParen))
            return null;
        var receiver = ParseParameters(start, Token.RParen, requireNames: false, allowEllipsis: false);
        if (receiver.NumFields == 0)
            Error(TokPos, "method has no receiver");
        else if (receiver.NumFields > 1)
            Error(TokPos, "method has multiple receivers");
        return receiver;
    }

    private BlockStmt ParseFuncBody()
    {
        _functionDepth++;
        var errorsBefore = _errorCount;
        var body = ParseBlock("");
        _functionDepth--;
        // Branches of an incomplete body would give errors that are none.
        if (_errorCount == errorsBefore && BranchChecker.Check(body, _diagnostics))
            _branchOrDirectiveErrors = true;
        return body;
    }

    private Ident ParseName()
    {
        var start = TokPos;
        if (Tok == Token.Ident)
        {
            var name = _lexer.Text;
            Next();
            return Finish(new Ident { Name = name }, start);
        }
        SyntaxError("expected name");
        SkipOne();
        return new Ident { Name = "_", Pos = start, End = start };
    }

    // IdentifierList = identifier { "," identifier } .
    private IReadOnlyList<Ident> ParseNameList(Ident first)
    {
        if (Tok != Token.Comma)
            return new[] { first };
        var names = new List<Ident> { first };
        while (Got(Token.Comma))
            names.Add(ParseName());
        return Freeze(names);
    }

    private BasicLit? ParseLiteralOrNull()
    {
        if (!Tok.IsLiteral())
            return null;
        var start = TokPos;
        var literal = new BasicLit { Kind = Tok, Value = _lexer.Text, Bad = _lexer.Bad };
        Next();
        return Finish(literal, start);
    }
}
