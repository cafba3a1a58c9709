using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class FigureFilesOnSqlite(TestHost<OnSqlite> host) : FigureFilesTests<OnSqlite>(host);
