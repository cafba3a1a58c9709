using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class ReportContentsOnPostgres(TestHost<OnPostgres> host) : ReportContentsTests<OnPostgres>(host);
