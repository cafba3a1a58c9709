using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class DocumentsOnPostgres(TestHost<OnPostgres> host) : DocumentsTests<OnPostgres>(host);
