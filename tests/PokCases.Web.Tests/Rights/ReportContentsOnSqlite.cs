using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class ReportContentsOnSqlite(TestHost<OnSqlite> host) : ReportContentsTests<OnSqlite>(host);
