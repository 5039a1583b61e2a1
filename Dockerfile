# syntax=docker/dockerfile:1

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Only what decides the restore, so that this layer lives until a package or a project changes.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY --parents src/*/*.csproj ./
# BuiltIn, or QuestPdf with a licence for it (Pdf__QuestPdfLicense when it runs). With QuestPdf the image must be given room
# for a second process while a PDF is drawn.
ARG PDF_ENGINE=BuiltIn
RUN dotnet restore src/Savsjo.Medborgarloften.Web -p:PdfEngine=$PDF_ENGINE

COPY .editorconfig BannedSymbols.txt ./
COPY src src
# The commit, for --version: the sources are here without their history.
ARG COMMIT=
RUN dotnet publish src/Savsjo.Medborgarloften.Web --configuration Release --no-restore --output /app -p:UseAppHost=false \
    -p:SourceRevisionId=$COMMIT -p:PdfEngine=$PDF_ENGINE \
    && mkdir /data

# Chiselled: no shell, no package manager, not root. "extra" brings ICU and time zones, without which Å, Ä and Ö sort
# wrongly and the clock cannot be Swedish.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
LABEL org.opencontainers.image.title="Medborgarlöften" \
      org.opencontainers.image.licenses="EUPL-1.2"
WORKDIR /app
COPY LICENSE ./
COPY --from=build /app ./
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID

# The SQLite file, for those who run without SQL Server.
ENV ConnectionStrings__Default="Data Source=/data/medborgarloften.db"
# Mails, for those who have not configured a mail server.
ENV Mail__PickupFolder=/data/mail
VOLUME /data
EXPOSE 8080

# There is no curl here to ask how the application is. It answers itself, by "healthcheck" as its argument, and exits
# with 0 when it is ready; docker-compose.yml asks so.
ENTRYPOINT ["dotnet", "Savsjo.Medborgarloften.Web.dll"]
