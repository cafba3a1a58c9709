using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class FigureFilesOnPostgres(TestHost<OnPostgres> host) : FigureFilesTests<OnPostgres>(host);
