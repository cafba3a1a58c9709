using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class ExportLoggedOnPostgres(TestHost<OnPostgres> host) : ExportLoggedTests<OnPostgres>(host);
